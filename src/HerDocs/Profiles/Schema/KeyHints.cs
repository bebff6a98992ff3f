using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>Finds out what someone meant by a key that is not known where it stands.</summary>
internal static class KeyHints
{
    /// <summary>Reports a key that is not known where it stands; returns the known keys that it was most likely meant for.</summary>
    public static IEnumerable<SchemaKey> ReportUnknown(MappingEntry entry, IObjectType here, ReadContext context)
    {
        var key = entry.Key;
        var place = context.Name.Length == 0 ? $"at the top of a {context.Document}" : $"under `{context.Name}`";
        context.Report(DiagnosticCode.UnknownKey, key.Span, $"there is no key `{ScalarNode.Shown(key.Text)}` {place}",
            Hint(entry, here, context));
        if (IsPair(entry, here))
            return [here.Pair!.Value.Before, here.Pair.Value.Behind];
        var name = Normalised(key);
        var meant = Known(here, name) ? name : NearestName.Find(name, here.Keys.Select(k => k.Name));
        return here.Keys.Where(k => k.Name == meant);
    }

    /// <summary>What a node may have been meant for where a group is wanted.</summary>
    public static string? ForGroup(DataNode node, IObjectType group, ReadContext context) => node switch
    {
        ScalarNode scalar when scalar.Text.IndexOf(':') is > 0 and var colon && !scalar.Text.AsSpan(0, colon).Contains(' ') =>
            $"if `{scalar.Text[..colon]}` is a key, write a space after the colon",
        ScalarNode when context.Name.Length > 0 => $"write its keys on lines of their own: {string.Join(", ", LeastLines(group, context))}",
        SequenceNode { Items: [MappingNode, ..] } when !context.IsJson => "only one can be given here: take the dash away",
        _ => null,
    };

    /// <summary>The lines that a group cannot do without, or its first.</summary>
    private static IEnumerable<string> LeastLines(IObjectType group, ReadContext context) =>
        group.Keys.Where(key => key.IsRequired || key == group.Keys[0]).Select(key => $"`{context.LineFor(key)}`");

    private static string Hint(MappingEntry entry, IObjectType here, ReadContext context)
    {
        var key = entry.Key;
        var name = Normalised(key);
        if (here.Misnomers.TryGetValue(name, out var instead))
            return instead;
        if (name == "<<")
            return "groups cannot be merged here: write the keys out";
        if (Known(here, name))
            return $"keys are written in small letters, with `_` between words: `{name}`";
        if (Elsewhere(name, here, context) is { } elsewhere)
            return elsewhere;
        if (NearestName.Hint(name, here.Keys.Select(k => k.Name)) is { } nearest)
            return nearest;
        if (MisnomerElsewhere(name, context.Root) is { } misnomer)
            return misnomer;
        if (IsPair(entry, here))
            return $"write `{here.Pair!.Value.Before.Name}: {ScalarNode.Shown(key.Text)}` and on the next line "
                + $"`{here.Pair.Value.Behind.Name}: {ScalarNode.Shown(entry.Value.Span.Text.ToString())}`";
        return $"the keys known here are {string.Join(", ", here.Keys.Select(k => k.Name))}";
    }

    /// <summary>Where in the schema a key of this name belongs, said as a mend.</summary>
    private static string? Elsewhere(string name, IObjectType here, ReadContext context)
    {
        var root = context.Root;
        if (here != root && root.Keys.Any(key => key.Name == name))
            return $"`{name}` belongs at the top of the {context.Document}{(context.IsJson ? "" : ": begin its line in the first column")}";
        if (here != root && root.Keys.All(key => key.Type != here))
            return null;
        foreach (var section in root.Keys)
        {
            if (section.Type is IObjectType group && group != here && Known(group, name))
                return $"`{name}` belongs under `{section.Name}`{(context.IsJson ? "" : ", indented by two spaces")}";
        }
        if (here != root)
            return null;
        foreach (var section in root.Keys)
        {
            if (section.Type is IListType { ItemType: IObjectType item } && Known(item, name))
                return $"`{name}` belongs to an entry of the list `{section.Name}`";
        }
        return null;
    }

    /// <summary>Whether an entry has the form <c>Amy Adams: Amy</c>.</summary>
    private static bool IsPair(MappingEntry entry, IObjectType here) =>
        here.Pair is not null
        && entry.Value is SequenceNode or ScalarNode { Kind: ScalarKind.Text }
        && entry.Key.Text.Length > 0
        && (entry.Key.Text.Contains(' ') || char.IsUpper(entry.Key.Text, 0))
        && !Known(here, Normalised(entry.Key));

    private static string Normalised(ScalarNode key) => key.Text.ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    private static bool Known(IObjectType group, string name) => group.Keys.Any(key => key.Name == name);

    private static string? MisnomerElsewhere(string name, IObjectType root) =>
        root.Misnomers.GetValueOrDefault(name)
        ?? root.Keys.Select(key => (key.Type as IObjectType)?.Misnomers.GetValueOrDefault(name)).FirstOrDefault(hint => hint is not null);
}
