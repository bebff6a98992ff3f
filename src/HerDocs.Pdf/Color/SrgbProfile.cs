using static HerDocs.Pdf.Color.IccProfileWriter;

namespace HerDocs.Pdf.Color;

/// <summary>sRGB (IEC 61966-2-1) as an ICC profile, made from the numbers of the standard.</summary>
internal static class SrgbProfile
{
    public static readonly IccProfile Instance = new(Write());

    private static byte[] Write()
    {
        var profile = new IccProfileWriter("sRGB");
        // From D65 to the white of the connection space by the method of Bradford.
        profile.Add("chad", FixedArray(1.047882, 0.022918, -0.050217, 0.029587, 0.990479, -0.017059, -0.009247, 0.015076, 0.751678));
        profile.Add("rXYZ", Xyz(0.436066, 0.222488, 0.013916));
        profile.Add("gXYZ", Xyz(0.385147, 0.716873, 0.097076));
        profile.Add("bXYZ", Xyz(0.143066, 0.060608, 0.714096));
        var curve = ParametricCurve(gamma: 2.4, a: 1 / 1.055, b: 0.055 / 1.055, c: 1 / 12.92, d: 0.04045);
        profile.Add("rTRC", curve);
        profile.Add("gTRC", curve);
        profile.Add("bTRC", curve);
        return profile.Write("mntr", "RGB ", "XYZ ");
    }
}
