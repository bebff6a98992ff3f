using HerDocs.Pdf.Images;

namespace HerDocs.Tests.Pdf;

/// <summary>Pictures of a few pixels.</summary>
internal static class TestImages
{
    /// <summary>sampled WIDTH HEIGHT COMPONENTS HEX [ALPHA-HEX] | jpeg WIDTH HEIGHT COMPONENTS HEX [inverted]</summary>
    public static ImageData Parse(ScriptLine line)
    {
        var kind = line.Next();
        var (width, height, components) = (line.Integer(), line.Integer(), line.Integer());
        var data = Convert.FromHexString(line.Next());
        if (kind == "jpeg")
            return new JpegImageData(width, height, components, data) { IsInverted = line.HasMore };
        return new SampledImageData(width, height, components, data)
        {
            Opacities = line.HasMore ? Convert.FromHexString(line.Next()) : null,
        };
    }
}
