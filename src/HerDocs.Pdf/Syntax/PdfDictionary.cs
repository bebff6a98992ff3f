using System.Collections;

namespace HerDocs.Pdf.Syntax;

/// <summary>ISO 32000-2 §7.3.7. Entries keep their order; null is no entry, so that one expression can hold optional ones.</summary>
internal sealed class PdfDictionary : PdfObject, IEnumerable<KeyValuePair<string, PdfObject>>
{
    private readonly List<KeyValuePair<string, PdfObject>> entries = [];

    public int Count => entries.Count;

    /// <summary>Adds an entry; a key can be given once.</summary>
    public PdfObject? this[string key]
    {
        set
        {
            if (value is null)
                return;
            foreach (var entry in entries)
            {
                if (entry.Key == key)
                    throw new ArgumentException($"the dictionary already has an entry {key}");
            }
            entries.Add(new(key, value));
        }
    }

    public override void Write(SyntaxWriter writer)
    {
        writer.OpenDictionary();
        foreach (var (key, value) in entries)
            writer.Entry(key, value);
        writer.CloseDictionary();
    }

    public IEnumerator<KeyValuePair<string, PdfObject>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
