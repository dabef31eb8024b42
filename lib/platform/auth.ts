import NextAuth, { type NextAuthConfig } from "next-auth";
import type { Provider } from "next-auth/providers";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import { authAdapter } from "@/lib/platform/auth-adapter";
import { secret, settings, siteUrl } from "@/lib/platform/env";
import { spend } from "@/lib/platform/http/rate-limit";
import { sendSignInLink } from "@/lib/platform/mail/sign-in-mail";

const linkLifetimeSeconds = 60 * 60;
const sessionLifetimeSeconds = 60 * 24 * 60 * 60;

/** The address in the mail leads to a page with a button: a scanner that follows links signs nobody in. */
function confirmationAddress(callback: string): string {
  return `${siteUrl()}/sign-in/confirm${new URL(callback).search}`;
}

const byEmail: Provider = {
  id: "email",
  type: "email",
  name: "E-mail",
  maxAge: linkLifetimeSeconds,
  sendVerificationRequest: async ({ identifier, url }) => {
    await spend("signing-in", `email:${identifier}`);
    await sendSignInLink(identifier, confirmationAddress(url));
  },
};

/** The providers whose variables are set, as the sign-in page offers them. */
export function configuredProviders(): { id: string; name: string }[] {
  const { AUTH_GOOGLE_ID, AUTH_GITHUB_ID, AUTH_OIDC_ISSUER, AUTH_OIDC_NAME } = settings();
  return [
    ...(AUTH_GOOGLE_ID ? [{ id: "google", name: "Google" }] : []),
    ...(AUTH_GITHUB_ID ? [{ id: "github", name: "GitHub" }] : []),
    ...(AUTH_OIDC_ISSUER ? [{ id: "oidc", name: AUTH_OIDC_NAME }] : []),
  ];
}

function otherProviders(): Provider[] {
  const set = settings();
  const google =
    set.AUTH_GOOGLE_ID && Google({ clientId: set.AUTH_GOOGLE_ID, clientSecret: set.AUTH_GOOGLE_SECRET ?? "" });
  const github =
    set.AUTH_GITHUB_ID && GitHub({ clientId: set.AUTH_GITHUB_ID, clientSecret: set.AUTH_GITHUB_SECRET ?? "" });
  const oidc: Provider | undefined =
    set.AUTH_OIDC_ISSUER && set.AUTH_OIDC_ID
      ? {
          id: "oidc",
          name: set.AUTH_OIDC_NAME,
          type: "oidc",
          issuer: set.AUTH_OIDC_ISSUER,
          clientId: set.AUTH_OIDC_ID,
          clientSecret: set.AUTH_OIDC_SECRET ?? "",
        }
      : undefined;
  return [google, github, oidc].filter((provider) => provider !== undefined && provider !== "");
}

function configuration(): NextAuthConfig {
  return {
    adapter: authAdapter,
    providers: [byEmail, ...otherProviders()],
    secret: secret(),
    trustHost: true,
    session: { strategy: "database", maxAge: sessionLifetimeSeconds },
    pages: { signIn: "/sign-in", verifyRequest: "/sign-in/sent", error: "/sign-in" },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
    callbacks: {
      // What a browser may read of its session: nothing; the viewer overlay tells the rest.
      session: ({ session }) => ({ expires: session.expires, user: { name: null, email: null, image: null } }),
    },
  };
}

/** next-auth's own handlers, configured at first use: a build imports this file without a secret. */
export const { handlers } = NextAuth(() => configuration());
