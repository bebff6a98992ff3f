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
        if (KnownFileKinds.Find(bytes) is { } kind)
        {
            diagnostics.Report(DiagnosticCode.NotText, new SourceText(path, "").Span(0, 0), $"this file is {kind}, and a profile is plain text",
                "write the profile in a text editor, not in a word processor, and save it with a name that ends in `.yaml`");
            return null;
        }
        // UTF-16 is what "Unicode" means to older programs on Windows.
        if (Utf16Of(bytes) is { } utf16)
            return WithoutByteOrderMark(new SourceText(path, utf16.GetString(bytes)));
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

    /// <summary>YAML 1.2.2 §5.2: a byte order mark tells UTF-16, and so does a zero beside the first character.</summary>
    private static Encoding? Utf16Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>The text behind a byte order mark, which no editor shows and no column counts.</summary>
    public static SourceText WithoutByteOrderMark(SourceText text) =>
        text.Content.StartsWith(ByteOrderMark) ? new SourceText(text.Path, text.Content[1..]) : text;
}
