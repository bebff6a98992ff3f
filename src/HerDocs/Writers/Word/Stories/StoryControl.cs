namespace HerDocs.Writers.Word.Stories;

/// <summary>A content control: what of a document shows a value, a record or a list of the profile (ECMA-376 Part 1 §17.5.2).</summary>
/// <param name="path">Of that value, whole.</param>
internal sealed class StoryControl(string path)
{
    public string Path { get; } = path;
}
