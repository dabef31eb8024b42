import type { DeviceChoices } from "@/components/plans/device-choices";

let audio: AudioContext | undefined;

/** Opens the sound while a finger is on the button: browsers allow it only then. */
export function openSound(): void {
  audio ??= new AudioContext();
  void audio.resume();
}

function tone(frequency: number, seconds: number): void {
  if (!audio) return;
  const [oscillator, gain] = [audio.createOscillator(), audio.createGain()];
  const begins = audio.currentTime;
  oscillator.frequency.value = frequency;
  gain.gain.setValueAtTime(0.2, begins);
  gain.gain.exponentialRampToValueAtTime(0.001, begins + seconds);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(begins);
  oscillator.stop(begins + seconds);
}

/** Tells that the next stretch begins; higher and longer where the side changes. */
export function signal({ hasSound, hasVibration }: DeviceChoices, isSwitch: boolean): void {
  if (hasSound) tone(isSwitch ? 880 : 620, isSwitch ? 0.7 : 0.35);
  if (hasVibration) navigator.vibrate?.(isSwitch ? [150, 80, 150] : 120);
}
