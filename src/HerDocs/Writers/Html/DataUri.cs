using System.Text;
using HerDocs.Images;
using HerDocs.Svg.Drawing;

namespace HerDocs.Writers.Html;

/// <summary>Files written into the page (RFC 2397).</summary>
internal static class DataUri
{
    public static string Of(Picture picture) => Of(picture.Format == PictureFormat.Jpeg ? "image/jpeg" : "image/png", picture.Data);

    public static string Of(SvgDrawing drawing) => Of("image/svg+xml", Encoding.UTF8.GetBytes(drawing.Markup));

    public static string Of(string mediaType, byte[] data) => $"data:{mediaType};base64,{Convert.ToBase64String(data)}";
}
