namespace HerDocs.Pdf.Content;

/// <summary>What is being described at a place of a content stream, which decides the operators allowed there (ISO 32000-2 §8.2).</summary>
[Flags]
internal enum GraphicsObject
{
    Page = 1,
    Path = 2,
    ClippingPath = 4,
    Text = 8,
}
