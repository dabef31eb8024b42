import { disconnect } from "@/lib/platform/db";
import { loadSampleCommunity } from "@/prisma/seed";

await loadSampleCommunity();
await disconnect();
