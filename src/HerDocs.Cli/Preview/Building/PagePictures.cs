using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using HerDocs.Documents;
using HerDocs.Images;
using HerDocs.Layout;
using HerDocs.Writers.Svg;

namespace HerDocs.Cli.Preview.Building;

/// <summary>
/// The pages of a document as pictures. Each has a fingerprint by which it is asked for, so that a page that a save has not changed is
/// neither sent nor drawn again. Pictures are written when they are asked for: those of a thick book would fill the memory.
/// </summary>
internal sealed class PagePictures
{
    /// <summary>The folder of the pictures of pixels that pages show, on the server.</summary>
    public const string PixelsFolder = "/pictures/";

    private readonly IReadOnlyList<Page> pages;
    private readonly SvgPageWriter writer;
    private readonly string prefix;
    private readonly Lock writing = new();
    private readonly Dictionary<Picture, string> names = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, Picture> pixels = new(StringComparer.Ordinal);

    /// <param name="name">Of the layout: ids in the pictures begin with it, as those of several layouts are shown at once.</param>
    public PagePictures(PagedDocument document, ElementNumbers numbers, string name)
    {
        pages = document.Pages;
        prefix = "p" + string.Concat(name.Where(char.IsAsciiLetterOrDigit));
        writer = new SvgPageWriter(document, numbers, AddressOf);
        Fingerprints = [.. pages.Select(page => Fingerprint(Write(page)))];
    }

    /// <summary>In the order of pages.</summary>
    public IReadOnlyList<string> Fingerprints { get; }

    /// <summary>The picture of a page as SVG; null when no page has that fingerprint.</summary>
    public byte[]? Find(string fingerprint)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            if (Fingerprints[i] == fingerprint)
                return Write(pages[i]);
        }
        return null;
    }

    /// <summary>A picture of pixels that a page shows, by its name in <see cref="PixelsFolder"/>.</summary>
    public Picture? FindPixels(string name) => pixels.GetValueOrDefault(name);

    private byte[] Write(Page page)
    {
        lock (writing)
            return writer.Write(page, $"{prefix}{page.Number.ToString(CultureInfo.InvariantCulture)}x");
    }

    private string AddressOf(Picture picture)
    {
        if (!names.TryGetValue(picture, out var name))
        {
            names.Add(picture, name = Fingerprint(picture.Data));
            pixels.TryAdd(name, picture);
        }
        return PixelsFolder + name;
    }

    private static string Fingerprint(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12));
}
