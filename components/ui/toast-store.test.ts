import { describe, expect, it, vi } from "vitest";
import { createToastStore } from "./toast-store";

describe("short messages", () => {
  it("are told to whoever listens, until they stop listening", () => {
    const store = createToastStore();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    store.show({ tone: "success", message: "Saved" });
    stop();
    store.show({ tone: "success", message: "Saved again" });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("push the oldest out when there are too many", () => {
    const store = createToastStore(2);
    for (const message of ["one", "two", "three"]) store.show({ tone: "error", message });
    expect(store.list().map((toast) => toast.message)).toEqual(["two", "three"]);
  });

  it("go when dismissed, and nothing changes when they have gone already", () => {
    const store = createToastStore();
    const id = store.show({ tone: "success", message: "Saved" });
    store.dismiss(id);
    const after = store.list();
    store.dismiss(id);
    expect(after).toEqual([]);
    expect(store.list()).toBe(after);
  });
});
