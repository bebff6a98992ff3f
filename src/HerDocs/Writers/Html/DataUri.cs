using HerDocs.Images;

namespace HerDocs.Writers.Html;

/// <summary>Files written into the page (RFC 2397).</summary>
internal static class DataUri
{
    public static string Of(Picture picture) => Of(picture.Format == PictureFormat.Jpeg ? "image/jpeg" : "image/png", picture.Data);

    public static string Of(string mediaType, byte[] data) => $"data:{mediaType};base64,{Convert.ToBase64String(data)}";
}
