using HerDocs.DataFields.Word;

namespace HerDocs.Importing;

/// <summary>An item of a list as the document shows it.</summary>
/// <param name="Index">Its place in the profile; null for one that is new.</param>
/// <param name="Fields">What it says of its keys; the empty key for an item that is a text.</param>
/// <param name="Headings">What the heading above says of all items below it, with the items of which it was said.</param>
internal sealed record ListItem(int? Index, IReadOnlyDictionary<string, BuiltField> Fields, IReadOnlyDictionary<string, BuiltField> Headings);
