namespace HerDocs.Images;

/// <summary>Reads pictures. Whatever a file holds, it is read to the end of its picture, so that a broken one is found here.</summary>
public static class PictureReader
{
    /// <summary>Whether a file looks like SVG, which is a drawing and no picture of pixels.</summary>
    public static bool IsSvg(ReadOnlySpan<byte> file) => ForeignFormat.IsSvg(file);

    public static PictureReading Read(byte[] data)
    {
        if (data.Length == 0)
            return new PictureProblem("the file is empty");
        if (data.AsSpan().StartsWith(PngFile.Signature))
            return PngReader.Read(data);
        if (data.AsSpan().StartsWith(JpegReader.Signature))
            return JpegReader.Read(data);
        if (GifReader.Recognises(data))
            return GifReader.Read(data);
        if (WebpReader.Recognises(data))
            return WebpReader.Read(data);
        return ForeignFormat.Recognise(data);
    }
}
