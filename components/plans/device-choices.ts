"use client";

import { useState } from "react";

/** What somebody chose for this device's player: nothing makes a sound or shakes until it is asked to. */
export type DeviceChoices = { readonly hasSound: boolean; readonly hasVibration: boolean };

const place = "plan:choices";
const quiet: DeviceChoices = { hasSound: false, hasVibration: false };

function read(): DeviceChoices {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? "null");
    if (typeof value !== "object" || value === null) return quiet;
    return {
      hasSound: "hasSound" in value && value.hasSound === true,
      hasVibration: "hasVibration" in value && value.hasVibration === true,
    };
  } catch {
    return quiet;
  }
}

/** Sound and vibration, remembered on the device. */
export function useDeviceChoices() {
  const [choices, setChoices] = useState(read);
  const choose = (change: Partial<DeviceChoices>) => {
    const next = { ...choices, ...change };
    setChoices(next);
    try {
      localStorage.setItem(place, JSON.stringify(next));
    } catch {
      // It holds for as long as the page is open.
    }
  };
  return { choices, choose };
}
