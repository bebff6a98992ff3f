namespace HerDocs.Pdf.Reading.Filters;

/// <summary>Undoes the guesses by which rows were made easier to compress (ISO 32000-2 §7.4.4.4).</summary>
internal static class Predictor
{
    private const int Tiff = 2;
    private const int FirstOfPng = 10;

    public static byte[] Undo(byte[] data, FilterParameters parameters)
    {
        var predictor = parameters.Integer("Predictor", 1);
        var colors = Math.Clamp(parameters.Integer("Colors", 1), 1, 32);
        var bitsPerPixel = colors * Math.Clamp(parameters.Integer("BitsPerComponent", 8), 1, 16);
        var rowLength = (int)Math.Min((((long)bitsPerPixel * Math.Max(parameters.Integer("Columns", 1), 1)) + 7) / 8, 1 << 28);
        var pixelLength = Math.Max(1, bitsPerPixel / 8);
        return predictor switch
        {
            >= FirstOfPng => UndoPng(data, rowLength, pixelLength),
            Tiff when parameters.Integer("BitsPerComponent", 8) == 8 => UndoTiff(data, rowLength, pixelLength),
            Tiff => throw new PdfReadException(PdfReadFault.Damaged, "a stream uses the TIFF predictor on what is no row of bytes"),
            _ => data,
        };
    }

    private static byte[] UndoTiff(byte[] data, int rowLength, int pixelLength)
    {
        for (var i = 0; i < data.Length; i++)
        {
            if (i % rowLength >= pixelLength)
                data[i] += data[i - pixelLength];
        }
        return data;
    }

    /// <summary>PNG §9.2: each row begins with the number of its filter; an unknown one is taken for none. The last may be cut.</summary>
    private static byte[] UndoPng(byte[] data, int rowLength, int pixelLength)
    {
        var rows = (data.Length + rowLength) / (rowLength + 1);
        var result = new byte[Math.Max(0, data.Length - rows)];
        ReadOnlySpan<byte> above = new byte[Math.Min(rowLength, data.Length)];
        for (var i = 0; i < rows; i++)
        {
            var encoded = data.AsSpan(i * (rowLength + 1));
            var filter = encoded[0];
            encoded = encoded[1..Math.Min(encoded.Length, rowLength + 1)];
            var row = result.AsSpan(i * rowLength, encoded.Length);
            encoded.CopyTo(row);
            UndoRow(filter, row, above, pixelLength);
            above = row;
        }
        return result;
    }

    private static void UndoRow(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int pixelLength)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i < pixelLength ? 0 : row[i - pixelLength];
            var upperLeft = i < pixelLength ? 0 : above[i - pixelLength];
            row[i] += filter switch
            {
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => (byte)Syntax.PngPredictor.Paeth(left, above[i], upperLeft),
                _ => 0,
            };
        }
    }
}
