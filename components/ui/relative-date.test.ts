import { describe, expect, it } from "vitest";
import { relativeWithinWeek, writtenDate } from "./relative-date";

const now = new Date("2026-03-12T12:00:00Z");

function relative(iso: string, locale = "en-GB") {
  return relativeWithinWeek(new Date(iso), now, locale);
}

describe("dates", () => {
  it("are written out in full in the language of the page", () => {
    expect(writtenDate(now, "en-GB", "UTC")).toBe("12 March 2026");
    expect(writtenDate(now, "de", "UTC")).toBe("12. März 2026");
  });

  it("belong to the day of the given zone", () => {
    expect(writtenDate(new Date("2026-03-12T22:30:00Z"), "en-GB", "Asia/Kathmandu")).toBe("13 March 2026");
  });

  it("are relative within a week", () => {
    expect(relative("2026-03-12T11:58:00Z")).toBe("2 minutes ago");
    expect(relative("2026-03-12T09:00:00Z")).toBe("3 hours ago");
    expect(relative("2026-03-09T12:00:00Z")).toBe("3 days ago");
    expect(relative("2026-03-09T12:00:00Z", "de")).toBe("vor 3 Tagen");
    expect(relative("2026-03-14T12:00:00Z")).toBe("in 2 days");
  });

  it("are written out from a week on", () => {
    expect(relative("2026-03-05T12:00:00Z")).toBeNull();
    expect(relative("2026-03-05T12:00:01Z")).not.toBeNull();
  });

  it("never lie ahead because a clock runs fast", () => {
    expect(relative("2026-03-12T12:00:40Z")).toBe("now");
    expect(relative("2026-03-12T11:59:20Z")).toBe("now");
  });
});
