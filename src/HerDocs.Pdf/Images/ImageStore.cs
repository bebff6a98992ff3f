using System.Buffers.Binary;
using System.Security.Cryptography;
using HerDocs.Pdf.Color;

namespace HerDocs.Pdf.Images;

/// <summary>The images of a document, each stored once however often and from wherever it comes.</summary>
internal sealed class ImageStore
{
    private readonly Dictionary<string, PdfImage> images = [];
    private readonly Dictionary<string, IccProfile> profiles = [];

    public PdfImage Add(ImageData data)
    {
        var key = Key(data);
        if (!images.TryGetValue(key, out var image))
            images.Add(key, image = new PdfImage(data, data.ColorProfile is null ? null : Profile(data.ColorProfile)));
        return image;
    }

    private IccProfile Profile(byte[] data)
    {
        var key = Convert.ToHexString(SHA256.HashData(data));
        if (!profiles.TryGetValue(key, out var profile))
            profiles.Add(key, profile = new IccProfile(data));
        return profile;
    }

    private static string Key(ImageData data)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = new byte[8];
        foreach (var part in data.Parts)
        {
            BinaryPrimitives.WriteInt64LittleEndian(length, part?.Length ?? -1);
            hash.AppendData(length);
            hash.AppendData(part ?? []);
        }
        var parts = Convert.ToHexString(hash.GetHashAndReset());
        return $"{data.GetType().Name} {data.Width} {data.Height} {data.ComponentCount} {data.BitsPerComponent} {parts}";
    }
}
