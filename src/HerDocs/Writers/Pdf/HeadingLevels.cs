namespace HerDocs.Writers.Pdf;

/// <summary>
/// The levels of headings as the structure has them: one more than that of the heading they stand below, so that none is skipped
/// (ISO 14289-1 §7.4.2), whatever the page wrote.
/// </summary>
internal sealed class HeadingLevels
{
    private readonly Stack<int> open = [];

    /// <param name="written">The level that the next heading has in the page.</param>
    public int Next(int written)
    {
        while (open.TryPeek(out var above) && above >= written)
            open.Pop();
        open.Push(written);
        return open.Count;
    }
}
