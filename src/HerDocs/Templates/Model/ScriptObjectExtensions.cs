using Scriban.Runtime;

namespace HerDocs.Templates.Model;

/// <summary>Reads members without the template context that Scriban's own indexer makes each time.</summary>
internal static class ScriptObjectExtensions
{
    public static object? Find(this ScriptObject record, string name) =>
        record.TryGetValue(null!, default, name, out var value) ? value : null;
}
