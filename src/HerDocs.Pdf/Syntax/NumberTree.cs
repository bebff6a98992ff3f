namespace HerDocs.Pdf.Syntax;

/// <summary>ISO 32000-2 §7.9.7.</summary>
internal static class NumberTree
{
    private const int LeafSize = 64;

    /// <summary>The entries come in the order of their keys.</summary>
    public static PdfReference Build(PdfFile file, KeyValuePair<int, PdfObject>[] entries)
    {
        if (entries.Length <= LeafSize)
            return file.Add(new PdfDictionary { ["Nums"] = Pairs(entries) });
        var leaves = entries.Chunk(LeafSize).Select(leaf => (PdfObject)file.Add(new PdfDictionary
        {
            ["Limits"] = new PdfArray { leaf[0].Key, leaf[^1].Key },
            ["Nums"] = Pairs(leaf),
        }));
        return file.Add(new PdfDictionary { ["Kids"] = new PdfArray(leaves) });
    }

    private static PdfArray Pairs(KeyValuePair<int, PdfObject>[] entries)
    {
        var pairs = new PdfArray();
        foreach (var (key, value) in entries)
        {
            pairs.Add(key);
            pairs.Add(value);
        }
        return pairs;
    }
}
