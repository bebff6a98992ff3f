using HerDocs.Profiles.Schema;
using HerDocs.Templates.Manifests;

namespace HerDocs.Templates;

/// <summary>The JSON Schema of <c>layout.yaml</c>, written from what layouts are read by.</summary>
public static class LayoutJsonSchema
{
    /// <summary>The name under which the schema stands beside the folders of layouts.</summary>
    public const string FileName = "layout.schema.json";

    public static string Write() =>
        JsonSchema.Write(LayoutSchema.Root, "Layout", "What a layout of HerDocs says of itself: its layout.yaml.");
}
