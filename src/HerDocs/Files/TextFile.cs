using System.Text;
using HerDocs.Diagnostics;

namespace HerDocs.Files;

/// <summary>Reads files as text. Every text file of a layout or profile is UTF-8, with or without a byte order mark.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, or null when there is none of that path or it is no UTF-8, which is reported.</summary>
    public static SourceText? Read(IFileSource files, string path, DiagnosticBag diagnostics)
    {
        if (files.Read(path) is not { } content)
            return null;
        var bytes = content.AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        try
        {
            return new SourceText(files.DisplayPath(path), Strict.GetString(bytes));
        }
        catch (DecoderFallbackException failure)
        {
            // What stands before the first bad byte is good UTF-8, so its length is the place in the text.
            var readable = new SourceText(files.DisplayPath(path), Encoding.UTF8.GetString(bytes));
            var place = Strict.GetCharCount(bytes[..Math.Clamp(failure.Index, 0, bytes.Length)]);
            diagnostics.Report(
                DiagnosticCode.FileNotUtf8,
                readable.Span(place, 0),
                "this file is not UTF-8 text",
                "save it as UTF-8 in your editor; other encodings lose accents");
            return null;
        }
    }
}
