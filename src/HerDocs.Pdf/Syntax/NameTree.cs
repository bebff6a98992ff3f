namespace HerDocs.Pdf.Syntax;

/// <summary>ISO 32000-2 §7.9.6.</summary>
internal static class NameTree
{
    private const int LeafSize = 64;

    public static PdfReference Build(PdfFile file, IEnumerable<KeyValuePair<byte[], PdfObject>> entries)
    {
        var sorted = entries.ToArray();
        Array.Sort(sorted, (a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        if (sorted.Length <= LeafSize)
            return file.Add(new PdfDictionary { ["Names"] = Pairs(sorted) });
        var leaves = sorted.Chunk(LeafSize).Select(leaf => (PdfObject)file.Add(new PdfDictionary
        {
            ["Limits"] = new PdfArray { new PdfString(leaf[0].Key), new PdfString(leaf[^1].Key) },
            ["Names"] = Pairs(leaf),
        }));
        return file.Add(new PdfDictionary { ["Kids"] = new PdfArray(leaves) });
    }

    private static PdfArray Pairs(KeyValuePair<byte[], PdfObject>[] entries)
    {
        var pairs = new PdfArray();
        foreach (var (key, value) in entries)
        {
            pairs.Add(new PdfString(key));
            pairs.Add(value);
        }
        return pairs;
    }
}
