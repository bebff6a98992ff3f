using System.Text;
using HerDocs.Diagnostics;

namespace HerDocs.Profiles;

/// <summary>Turns the bytes of a profile's file into text.</summary>
internal static class ProfileText
{
    private const char ByteOrderMark = '\ufeff';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null when the bytes are no text that we know, which has then been reported.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        // UTF-16 is what "Unicode" means to older programs on Windows.
        if (bytes is [0xFF, 0xFE, ..])
            return new SourceText(path, Encoding.Unicode.GetString(bytes[2..]));
        if (bytes is [0xFE, 0xFF, ..])
            return new SourceText(path, Encoding.BigEndianUnicode.GetString(bytes[2..]));
        try
        {
            return WithoutByteOrderMark(new SourceText(path, Strict.GetString(bytes)));
        }
        catch (DecoderFallbackException exception)
        {
            var text = new SourceText(path, Encoding.UTF8.GetString(bytes));
            // What comes before the first invalid byte is as long in both readings.
            var start = Encoding.UTF8.GetCharCount(bytes[..Math.Clamp(exception.Index, 0, bytes.Length)]);
            diagnostics.Report(DiagnosticCode.NotUtf8, text.Span(start, 1),
                "the file is not saved as UTF-8, so this character cannot be read",
                "save it again and choose the encoding UTF-8");
            return null;
        }
    }

    /// <summary>The text behind a byte order mark, which no editor shows and no column counts.</summary>
    public static SourceText WithoutByteOrderMark(SourceText text) =>
        text.Content.StartsWith(ByteOrderMark) ? new SourceText(text.Path, text.Content[1..]) : text;
}
