/** What the console says to those who come from other devices: the address, the code, and both as a picture to scan. */
import QRCode from 'qrcode';

/** For standard error; the code goes behind the `#`, which no browser sends and no log keeps. */
export async function pairingNotice(address: string, code: string): Promise<string> {
  const picture = await QRCode.toString(`${address}/pair#${code}`, {
    type: 'utf8',
    errorCorrectionLevel: 'L',
  });
  return [
    `Other devices can reach this server, so each is paired once: open ${address}/pair and enter ${code},`,
    'or point its camera here. The code holds until the server stops.',
    picture,
    '',
  ].join('\n');
}
