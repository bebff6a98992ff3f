using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A list, whatever its items are.</summary>
internal interface IListType
{
    SchemaType ItemType { get; }
}

/// <summary>A list; one item may stand without a list around it.</summary>
internal sealed class ListType<T>(SchemaType<T> item) : SchemaType<IReadOnlyList<T>>, IListType
    where T : class
{
    public SchemaType<T> Item { get; } = item;

    /// <summary>The items are such that a comma in one means there should be two.</summary>
    public bool IsWordList { get; init; }

    SchemaType IListType.ItemType => Item;

    public override string Wanted => $"{Item.Wanted}, or a list of such";

    public override bool HasExample => Item.HasExample;

    public override JsonObject Describe() => JsonSchema.AnyOf(
        Item.Describe(), new JsonObject { ["type"] = "array", ["items"] = Item.Describe() });

    public override IReadOnlyList<T>? Read(DataNode node, ReadContext context)
    {
        if (node is BrokenNode)
            return null;
        if (node is not SequenceNode sequence)
        {
            if (IsWordList)
                CheckComma(node, context);
            return Item.Read(node, context) is { } only ? [only] : null;
        }
        var items = new List<T>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            if (item is ScalarNode { Kind: ScalarKind.Null })
                context.Report(DiagnosticCode.EmptyItem, item.Span, $"an item of the list `{context.Name}` is empty",
                    "write something behind the dash, or take it away");
            else if (context.ReadItem(Item, item) is { } value)
                items.Add(value);
        }
        return items;
    }

    private static void CheckComma(DataNode node, ReadContext context)
    {
        if (node is ScalarNode { Kind: ScalarKind.Text } scalar && scalar.Text.Contains(", ", StringComparison.Ordinal))
            context.Report(DiagnosticCode.CommaInItem, scalar.Span, $"`{context.Name}` is one text with a comma in it, and is shown as one",
                $"if these are several, put brackets around them: `[{ScalarNode.Shown(scalar.Text)}]`");
    }
}
