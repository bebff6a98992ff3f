using System.Buffers.Binary;

namespace HerDocs.Profiles.Schema;

/// <summary>Whether bytes are a picture that the documents can take: PNG or JPEG, whole, with a size.</summary>
internal static class ImageCheck
{
    private const string ExportHint = "open it in a picture program and export it as JPEG or PNG";
    private const string CopyHint = "copy or download it again";

    /// <summary>What is wrong, as the rest of a sentence that begins with the file's name, or null.</summary>
    public static (string Message, string Hint)? Problem(ReadOnlySpan<byte> file) => file switch
    {
        [] => ("is an empty file", CopyHint),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PngProblem(file),
        [0xFF, 0xD8, 0xFF, ..] => JpegProblem(file),
        _ => ($"is {Kind(file)}; only JPEG and PNG pictures can be used", ExportHint),
    };

    // PNG 3rd edition §5: IHDR first with a size, IDAT somewhere, IEND last.
    private static (string Message, string Hint)? PngProblem(ReadOnlySpan<byte> file)
    {
        var hasData = false;
        for (var chunk = 8; chunk + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[chunk..]);
            var type = file.Slice(chunk + 4, 4);
            if (chunk == 8 && (!type.SequenceEqual("IHDR"u8) || length != 13))
                return ("is a damaged PNG picture: it does not begin with its size", CopyHint);
            if (length > file.Length - chunk - 12)
                break;
            if (chunk == 8 && (IsZero(file.Slice(chunk + 8, 4)) || IsZero(file.Slice(chunk + 12, 4))))
                return ("is a PNG picture without width or height", ExportHint);
            hasData |= type.SequenceEqual("IDAT"u8);
            if (type.SequenceEqual("IEND"u8))
                return hasData ? null : ("is a PNG picture with nothing in it", ExportHint);
            chunk += 12 + (int)length;
        }
        return ("is a PNG picture whose end is missing", CopyHint);
    }

    // ITU-T T.81 §B.1.1, §B.2.2: marker segments up to the scan, a frame header among them; the end marker behind the scan.
    private static (string Message, string Hint)? JpegProblem(ReadOnlySpan<byte> file)
    {
        var hasFrame = false;
        for (var segment = 2; segment + 4 <= file.Length && file[segment] == 0xFF;)
        {
            var marker = file[segment + 1];
            if (marker == 0xFF)
            {
                segment++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(segment + 2)..]);
            if (length < 2 || segment + 2 + length > file.Length)
                break;
            // C4, C8 and CC lie among the frame headers and are none.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                if (length < 8 || IsZero(file.Slice(segment + 5, 2)) || IsZero(file.Slice(segment + 7, 2)))
                    return ("is a JPEG picture without width or height", ExportHint);
                hasFrame = true;
            }
            segment += 2 + length;
            if (marker == 0xDA)
                return !hasFrame ? ("is a damaged JPEG picture: it does not say its size", CopyHint)
                    : file[segment..].LastIndexOf([(byte)0xFF, (byte)0xD9]) >= 0 ? null
                    : ("is a JPEG picture whose end is missing", CopyHint);
        }
        return ("is a damaged JPEG picture", CopyHint);
    }

    private static bool IsZero(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept((byte)0);

    private static string Kind(ReadOnlySpan<byte> file) => file switch
    {
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF picture",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "a WebP picture",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "a HEIC or AVIF picture",
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => "a TIFF picture",
        [(byte)'B', (byte)'M', ..] => "a BMP picture",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF document",
        [(byte)'<', ..] => "a text such as SVG or HTML",
        _ => "no picture that is known here",
    };
}
