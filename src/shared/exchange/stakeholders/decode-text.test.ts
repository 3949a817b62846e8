import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);

describe('bytes of a list', () => {
  it('are UTF-8, with or without a mark', () => {
    expect(decodeText(new TextEncoder().encode('Ünïted 東京 😀'))).toEqual({
      ok: true,
      value: 'Ünïted 東京 😀',
    });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ ok: true, value: 'A' });
    expect(decodeText(bytes())).toEqual({ ok: true, value: '' });
  });

  it('are UTF-16 where their mark says so', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x00, 0xde))).toEqual({
      ok: true,
      value: 'A😀',
    });
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0x41))).toEqual({ ok: true, value: 'A' });
    expect(decodeText(bytes(0xff, 0xfe, 0x41))).toEqual({ ok: false, error: { type: 'notUtf16', at: 2 } });
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0x3d, 0xd8))).toEqual({
      ...{ ok: false, error: { type: 'notUtf16', at: 4 } },
    });
  });

  it('of Windows-1252 are refused with their place until a person asks for that', () => {
    const minister = bytes(0x4d, 0x69, 0x6e, 0x69, 0x73, 0x74, 0xe8, 0x72, 0x65, 0x20, 0x80);
    expect(decodeText(minister)).toEqual({ ok: false, error: { type: 'notUtf8', at: 6 } });
    expect(decodeText(minister, { windows1252: true })).toEqual({ ok: true, value: 'Ministère €' });
  });

  it('with zeros are no text', () => {
    expect(decodeText(bytes(0x50, 0x4b, 0))).toEqual({ ok: false, error: { type: 'notText', at: 2 } });
  });

  it('are read as the platform reads them, whatever they are', () => {
    const strict = (data: Uint8Array): string | null => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(data);
      } catch {
        return null;
      }
    };
    const near = fc.oneof(
      fc.uint8Array({ min: 1, maxLength: 12 }),
      fc
        .tuple(fc.string({ unit: 'grapheme' }), fc.nat(), fc.integer({ min: 1, max: 255 }))
        .map(([text, at, byte]) => {
          const data = new TextEncoder().encode(text.replaceAll('\0', ''));
          if (data.length > 0) data[at % data.length] = byte;
          return data;
        }),
    );
    fc.assert(
      fc.property(near, (data) => {
        if ((data[0] ?? 0) >= 0xfe && (data[1] ?? 0) >= 0xfe) return;
        const read = decodeText(data);
        expect(read.ok ? read.value : null).toBe(strict(data));
        const western = decodeText(data, { windows1252: true });
        expect(western.ok && western.value).toBe(new TextDecoder('windows-1252').decode(data));
      }),
      { numRuns: 2000 },
    );
  });
});
