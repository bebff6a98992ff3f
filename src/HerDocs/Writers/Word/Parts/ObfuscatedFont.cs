using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using HerDocs.Fonts;
using HerDocs.Writers.Word.Packaging;

namespace HerDocs.Writers.Word.Parts;

/// <summary>A font file as Word embeds it (ECMA-376 Part 4 §4.2.1): its first 32 bytes are mixed with a key, which follows from the file.</summary>
/// <param name="Key">A GUID in braces.</param>
internal sealed record ObfuscatedFont(string Key, ZipContent Content)
{
    private const int KeyLength = 16;

    // Compressing a face takes longer than all the rest of a document; documents of one build share the faces.
    private static readonly ConditionalWeakTable<FontFace, ObfuscatedFont> Made = [];

    public static ObfuscatedFont Of(FontFace face) => Made.GetValue(face, Make);

    private static ObfuscatedFont Make(FontFace face)
    {
        var data = (byte[])face.Sfnt.Data.Clone();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        var key = new Guid(hash[..KeyLength], bigEndian: true);
        Span<byte> bytes = stackalloc byte[KeyLength];
        key.TryWriteBytes(bytes, bigEndian: true, out _);
        for (var i = 0; i < 2 * KeyLength; i++)
            data[i] ^= bytes[KeyLength - 1 - (i % KeyLength)];
        return new ObfuscatedFont(key.ToString("B").ToUpperInvariant(), ZipContent.Of(data));
    }
}
