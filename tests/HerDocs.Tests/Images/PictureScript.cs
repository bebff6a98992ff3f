using System.Globalization;
using System.Text;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Images;

/// <summary>Makes the bytes that a case describes: a file, text, or a PNG with its samples and chunks; then damages them as told.</summary>
internal static class PictureScript
{
    public static byte[] Run(string script)
    {
        byte[] data = [];
        var lines = Words(script, '\n').Select(line => Words(line, ' ')).ToList();
        foreach (var line in lines)
        {
            data = line[0] switch
            {
                "file" => File.ReadAllBytes(Path.Combine(CaseFile.Root, "image", line[1])),
                "text" => Encoding.Latin1.GetBytes(string.Join(' ', line[1..])),
                "hex" => Convert.FromHexString(string.Concat(line[1..])),
                "png" => Png(line, lines).Write(),
                "cut" => data[..^Number(line[1])],
                "append" => [.. data, .. Encoding.Latin1.GetBytes(line[1])],
                "flip" => Flipped(data, Number(line[1])),
                _ => data,
            };
        }
        return data;
    }

    /// <summary>png WIDTH HEIGHT COLOUR-TYPE DEPTH [interlaced], with the lines samples, filters, claim and chunk.</summary>
    private static TestPng Png(string[] line, List<string[]> lines)
    {
        var numbers = line[1..5].Select(Number).ToArray();
        var png = new TestPng
        {
            Width = numbers[0],
            Height = numbers[1],
            ColorType = numbers[2],
            Depth = numbers[3],
            IsInterlaced = line.Length > 5,
            Samples = Numbers(lines, "samples"),
            Claim = Numbers(lines, "claim") is [var width, var height] ? (width, height) : null,
            Filters = Numbers(lines, "filters") is { Length: > 0 } filters ? filters : [0],
        };
        foreach (var chunk in lines.Where(other => other[0] == "chunk"))
            png.AddChunk(chunk[1], Convert.FromHexString(string.Concat(chunk[2..])));
        return png;
    }

    private static int[] Numbers(List<string[]> lines, string command) =>
        [.. lines.Where(line => line[0] == command).SelectMany(line => line[1..]).Select(Number)];

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    private static string[] Words(string text, char separator) => text.Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private static byte[] Flipped(byte[] data, int index)
    {
        data[index < 0 ? data.Length + index : index] ^= 0xFF;
        return data;
    }
}
