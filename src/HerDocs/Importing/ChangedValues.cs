using HerDocs.DataFields;
using HerDocs.DataFields.Word;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;

namespace HerDocs.Importing;

/// <summary>Puts what a document says now in the place of what its profile said.</summary>
/// <param name="values">What the document was built of.</param>
/// <param name="built">What it said then.</param>
/// <param name="body">What it says now.</param>
internal sealed class ChangedValues(FieldRecord values, BuiltText built, IReadOnlyList<WordNode> body, ImportReport report)
{
    private readonly FieldTexts texts = new(values, built);

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Text outside of fields that became a new item of a list.</summary>
    public IReadOnlySet<string> Taken => taken;

    public FieldRecord Read()
    {
        var leaves = body.SelectMany(WordNodes.Leaves).ToList();
        var changed = values;
        foreach (var path in built.Fields.Select(field => field.Path).Concat(leaves.Select(leaf => leaf.Path)).Where(path => FieldPath.ItemOf(path) is null).Distinct())
            changed = ReadField(changed, path, leaves);
        var lists = built.Fields.Select(field => field.Path).Concat(leaves.Select(leaf => leaf.Path)).Select(FieldPath.ItemOf).OfType<(string List, int, string)>();
        foreach (var list in lists.Select(item => item.List).Distinct())
        {
            if (ProfilePaths.TypeAt(FieldPath.Item(list, 0)) is { } type)
                changed = changed.WithAt(list, new ChangedList(list, type, values, built, body, texts, report, taken).Read());
        }
        return changed;
    }

    private FieldRecord ReadField(FieldRecord changed, string path, List<WordControl> leaves)
    {
        // A list or record whose items have fields of their own is none itself.
        if (ProfilePaths.TypeAt(path) is not { } type || values.Find(path) is FieldRecord || type is IListType { ItemType: IObjectType } or CertificatesType)
            return changed;
        var says = leaves.Where(leaf => leaf.Path == path).ToList();
        if (says.Count == 0)
        {
            report.Missing(path);
            return changed;
        }
        // What is cut in two, by a page of another kind, is one text all the same.
        var touched = Joined(says).Where(field => !texts.IsUntouched(field)).DistinctBy(field => field.Markdown).ToList();
        if (touched.Count == 0 || values.Find(path) is FieldList && says[0].Nodes.Any(node => node is WordParagraph))
            return changed;
        if (touched.Count > 1)
            report.Conflict(path, touched[0].Text, touched[1].Text);
        if (texts.TryRead(touched[0], values.Find(path), type, out var value))
        {
            if (value is not null || path is not ("film.title" or "film.year"))
                return changed.WithAt(path, value);
            report.Emptied(path);
            return changed;
        }
        report.Unreadable(path, touched[0].Text, Hints.For(type));
        return changed;
    }

    private static IEnumerable<BuiltField> Joined(List<WordControl> says) => says.Select(BuiltField.Of);
}
