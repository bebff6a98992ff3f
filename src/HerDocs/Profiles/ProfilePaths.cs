using HerDocs.DataFields;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles;

/// <summary>Which paths lead to a value that a profile may have.</summary>
public static class ProfilePaths
{
    /// <summary>What is wrong with a path, as the end of a sentence, and what may have been meant; null for one that leads to a value.</summary>
    public static (string Problem, string? Hint)? Problem(string path)
    {
        if (FieldPath.Steps(path) is not { } steps)
            return ("is no path of keys", "write keys with dots between, and places in lists in brackets: `cast[0].role`");
        SchemaType type = ProfileSchema.Root;
        foreach (var step in steps)
        {
            if (Below(type, step) is { } below)
                type = below;
            else if (step.Key is null)
                return ("has a place in a list where there is no list", "write the path without it");
            else if (type is IListType or CertificatesType)
                return ("does not say which item of the list", "write its place behind the list, such as `[0]`, or begin the path with the `path` of the record: `{{ member.path }}`");
            else
                return ($"leads to nothing: there is no `{step.Key}`", NearestName.Hint(step.Key, KeysOf(type)) ?? Known(type));
        }
        return null;
    }

    /// <summary>What may stand at a path; null for one that leads nowhere.</summary>
    internal static SchemaType? TypeAt(string path)
    {
        SchemaType? type = ProfileSchema.Root;
        foreach (var step in FieldPath.Steps(path) ?? [])
            type = type is null ? null : Below(type, step);
        return type;
    }

    /// <summary>Whether a text, written in a profile as it is, would be a value of a type.</summary>
    internal static bool Accepts(SchemaType type, string text)
    {
        var found = new DiagnosticBag();
        var node = new ScalarNode(text, CoreSchema.Resolve(text), isPlain: true, new SourceText("", text).Span(0, text.Length));
        return type.ReadAny(node, new ReadContext(ProfileSchema.Root, "profile", isJson: false, NoFiles.Instance, found)) is not null && found.Count == 0;
    }

    private static SchemaType? Below(SchemaType type, FieldStep step) => (type, step) switch
    {
        (IListType list, { Index: not null }) => list.ItemType,
        (CertificatesType, { Index: not null }) => CertificateType.Entry,
        (IObjectType record, { Key: { } key }) => record.Keys.FirstOrDefault(known => known.Name == key)?.Type,
        _ => null,
    };

    private static IEnumerable<string> KeysOf(SchemaType type) => type is IObjectType record ? record.Keys.Select(key => key.Name) : [];

    private static string Known(SchemaType type)
    {
        var keys = KeysOf(type).ToList();
        return keys.Count == 0 ? "the path ends before it" : $"there are {string.Join(", ", keys.Select(key => $"`{key}`"))}";
    }
}
