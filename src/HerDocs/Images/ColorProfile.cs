using System.Buffers.Binary;

namespace HerDocs.Images;

/// <summary>Decides whether an ICC profile found in a picture can go with it.</summary>
internal static class ColorProfile
{
    private const int HeaderLength = 128;

    /// <summary>
    /// The profile if it is for so many components and of a kind that PDF/A-2 takes (ISO 19005-2 §6.2.4.2): of version 2 or 4, for a
    /// scanner, monitor, printer or colour space. Pictures do come with profiles for something else; these are left out.
    /// </summary>
    public static byte[]? Usable(byte[]? profile, int componentCount) =>
        profile is { Length: > HeaderLength }
        && BinaryPrimitives.ReadUInt32BigEndian(profile) <= profile.Length
        && profile[8] is 2 or 4
        && Signature(profile, 36).SequenceEqual("acsp"u8)
        && IsDeviceClass(Signature(profile, 12))
        && Signature(profile, 16).SequenceEqual(componentCount switch { 1 => "GRAY"u8, 3 => "RGB "u8, _ => "CMYK"u8 })
            ? profile
            : null;

    private static bool IsDeviceClass(ReadOnlySpan<byte> signature) =>
        signature.SequenceEqual("scnr"u8)
        || signature.SequenceEqual("mntr"u8)
        || signature.SequenceEqual("prtr"u8)
        || signature.SequenceEqual("spac"u8);

    private static ReadOnlySpan<byte> Signature(byte[] profile, int offset) => profile.AsSpan(offset, 4);
}
