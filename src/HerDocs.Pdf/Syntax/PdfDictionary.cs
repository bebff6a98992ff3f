using System.Collections;

namespace HerDocs.Pdf.Syntax;

/// <summary>ISO 32000-2 §7.3.7. Entries keep their order; null is no entry, so that one expression can hold optional ones.</summary>
internal sealed class PdfDictionary : PdfObject, IEnumerable<KeyValuePair<string, PdfObject>>
{
    /// <summary>Up to this many entries are looked through one by one.</summary>
    private const int FewEntries = 12;

    private readonly List<KeyValuePair<string, PdfObject>> entries = [];
    private Dictionary<string, int>? places;

    public int Count => entries.Count;

    /// <summary>Adds an entry; a key can be given once. Reads one; null when there is none.</summary>
    public PdfObject? this[string key]
    {
        get => Find(key) is >= 0 and var place ? entries[place].Value : null;
        set
        {
            if (value is null)
                return;
            if (Find(key) >= 0)
                throw new ArgumentException($"the dictionary already has an entry {key}");
            Append(key, value);
        }
    }

    /// <summary>Adds an entry, in the place of an older one of its key.</summary>
    public void Put(string key, PdfObject value)
    {
        if (Find(key) is >= 0 and var place)
            entries[place] = new(key, value);
        else
            Append(key, value);
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

    private void Append(string key, PdfObject value)
    {
        places?.Add(key, entries.Count);
        entries.Add(new(key, value));
    }

    private int Find(string key)
    {
        if (entries.Count > FewEntries)
            return (places ??= Index()).GetValueOrDefault(key, -1);
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key == key)
                return i;
        }
        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
            index.Add(entries[i].Key, i);
        return index;
    }
}
