/** The tone at the end of a timer, made on the spot: three pairs of beeps, and a buzz where the device has one. */
import { deviceStorage } from '../../state/device-storage.ts';

const KEY = 'kindplate-timer-sound';
const BEEPS_AT = [0, 0.25, 1, 1.25, 2, 2.25];
const BEEP_SECONDS = 0.18;
const PITCH_HZ = 880;
const LOUDNESS = 0.4;
const BUZZ_MS = [300, 150, 300, 700, 300, 150, 300];

export class Chime {
  isMuted = $state(deviceStorage()?.getItem(KEY) === 'off');
  #context: AudioContext | null = null;

  /** Browsers let a page sound only after somebody has touched it: call this from a tap or a key. */
  wake(): void {
    if (typeof AudioContext === 'undefined') return;
    this.#context ??= new AudioContext();
    void this.#context.resume();
  }

  toggle(): void {
    this.isMuted = !this.isMuted;
    if (this.isMuted) deviceStorage()?.setItem(KEY, 'off');
    else deviceStorage()?.removeItem(KEY);
  }

  ring(): void {
    if (this.isMuted) return;
    if ('vibrate' in navigator) navigator.vibrate(BUZZ_MS);
    const context = this.#context;
    if (context === null) return;
    for (const at of BEEPS_AT) beep(context, context.currentTime + at);
  }

  close(): void {
    void this.#context?.close();
    this.#context = null;
  }
}

function beep(context: AudioContext, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = PITCH_HZ;
  // A soft start and end: a hard one clicks.
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  volume.gain.linearRampToValueAtTime(0, at + BEEP_SECONDS);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + BEEP_SECONDS);
}
