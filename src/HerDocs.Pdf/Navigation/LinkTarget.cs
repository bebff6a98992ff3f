using System.Globalization;
using System.Text;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Navigation;

/// <summary>Where a link leads.</summary>
public abstract record LinkTarget
{
    private protected LinkTarget()
    {
    }

    public static implicit operator LinkTarget(PdfDestination destination) => new PlaceTarget(destination);

    /// <summary>Adds the entry of a link annotation that says it (ISO 32000-2 §12.5.6.5).</summary>
    internal abstract void AddTo(PdfDictionary annotation, PdfFile file);
}

/// <summary>A place in this document.</summary>
public sealed record PlaceTarget(PdfDestination Destination) : LinkTarget
{
    internal override void AddTo(PdfDictionary annotation, PdfFile file) => annotation["Dest"] = Destination.ToArray(file);
}

/// <summary>A place in this document that has a name, see <see cref="PdfDocument.AddDestination"/>.</summary>
public sealed record NamedTarget(string Name) : LinkTarget
{
    internal override void AddTo(PdfDictionary annotation, PdfFile file) =>
        annotation["Dest"] = new PdfString(Encoding.UTF8.GetBytes(Name));
}

/// <summary>Anything on the web (ISO 32000-2 §12.6.4.8). What a URI cannot hold is percent-encoded as UTF-8 (RFC 3987 §3.1).</summary>
public sealed record UriTarget : LinkTarget
{
    public UriTarget(string uri)
    {
        if (!IsPossible(uri))
            throw new ArgumentException($"a URI has 1 to {SyntaxWriter.LongestString} bytes");
        Uri = uri;
    }

    public string Uri { get; }

    /// <summary>Whether a link can lead there: to nowhere it cannot, nor to what is longer than a string may be (ISO 19005-2 §6.1.13).</summary>
    public static bool IsPossible(string uri) => uri.Length > 0 && PercentEncode(uri).Length <= SyntaxWriter.LongestString;

    internal override void AddTo(PdfDictionary annotation, PdfFile file) => annotation["A"] = new PdfDictionary
    {
        ["S"] = new PdfName("URI"),
        ["URI"] = PdfString.Ascii(PercentEncode(Uri)),
    };

    private static string PercentEncode(string uri)
    {
        var encoded = new StringBuilder(uri.Length);
        foreach (var value in Encoding.UTF8.GetBytes(uri))
        {
            if (value is > (byte)' ' and <= (byte)'~' and not ((byte)'"' or (byte)'<' or (byte)'>'))
                encoded.Append((char)value);
            else
                encoded.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }
        return encoded.ToString();
    }
}
