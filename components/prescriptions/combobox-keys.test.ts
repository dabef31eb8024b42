import { describe, expect, it } from "vitest";
import { pressed } from "@/components/prescriptions/combobox-keys";

const open = (active: number) => ({ isOpen: true, active });
const closed = { isOpen: false, active: -1 };

describe("keys in a text field with offers under it", () => {
  it("down goes to the next offer, and from the last to the first", () => {
    expect(pressed("ArrowDown", open(0), 3)).toEqual(open(1));
    expect(pressed("ArrowDown", open(2), 3)).toEqual(open(0));
  });

  it("up goes to the one before, and from the first to the last", () => {
    expect(pressed("ArrowUp", open(2), 3)).toEqual(open(1));
    expect(pressed("ArrowUp", open(0), 3)).toEqual(open(2));
    expect(pressed("ArrowUp", open(-1), 3)).toEqual(open(2));
  });

  it("the arrows open a closed list at its end", () => {
    expect(pressed("ArrowDown", closed, 3)).toEqual(open(0));
    expect(pressed("ArrowUp", closed, 3)).toEqual(open(2));
  });

  it("enter chooses the offer pointed at, and never sends the form", () => {
    expect(pressed("Enter", open(1), 3)).toBe("choose");
    expect(pressed("Enter", open(-1), 3)).toEqual(open(-1));
    expect(pressed("Enter", closed, 0)).toEqual(open(-1));
  });

  it("escape closes the list, and does nothing to a closed one", () => {
    expect(pressed("Escape", open(1), 3)).toEqual(closed);
    expect(pressed("Escape", closed, 3)).toBeNull();
  });

  it("leaves letters to the field", () => {
    expect(pressed("a", open(1), 3)).toBeNull();
  });
});
