using HerDocs.DataFields;
using HerDocs.DataFields.Word;
using HerDocs.Diagnostics;

namespace HerDocs.Importing;

/// <summary>Tells what of a document does not go into the profile.</summary>
/// <param name="path">What the user calls the document.</param>
internal sealed class ImportReport(string path, DiagnosticBag diagnostics)
{
    private const int LongestShown = 60;

    public void Unreadable(string field, string text, string? hint) =>
        Add(DiagnosticCode.UnreadableField, $"the field `{field}` says `{Shown(text)}`, which cannot be read as its value; the value of before is kept", hint);

    public void Missing(string field) => Add(
        DiagnosticCode.MissingField, $"the field `{field}` is no longer there; its value is kept",
        "if it is to go, take it out of the profile");

    public void Emptied(string field) => Add(
        DiagnosticCode.MissingField, $"the field `{field}` is empty, but a profile needs it; its value is kept", "delete the whole row or paragraph if all of it is to go");

    public void Conflict(string field, string taken, string other) => Add(
        DiagnosticCode.ContradictingField, $"the field `{field}` was changed to `{Shown(taken)}` and to `{Shown(other)}`; the first is taken",
        "make both places say the same");

    public void Shortened() => Add(
        DiagnosticCode.ShortenedDocument, "there are no passages that give the plot away, for it was built with --spoilers hide", "take them over from the profile that it was built of");

    public void Tell(IEnumerable<WordNotice> notices)
    {
        foreach (var notice in notices)
        {
            var place = notice.Paragraph.Length == 0 ? "in a paragraph without text" : $"at `{Shown(notice.Paragraph)}`";
            if (notice.Kind == WordNoticeKind.Comment)
                Add(DiagnosticCode.CommentLeftOut, $"the comment {place} is left out", "read it in Word, and delete it when it is settled");
            else if (notice.Kind == WordNoticeKind.TrackedChange)
                Add(DiagnosticCode.TrackedChange, $"changes were tracked {place}: what was inserted is taken over, what was deleted is not", "accept or reject changes in Word to decide for yourself");
        }
    }

    /// <summary>Text that no field holds, where it is other than it was built.</summary>
    /// <param name="taken">Text that became a new item of a list.</param>
    public void TellOutside(BuiltText built, BuiltText now, IReadOnlySet<string> taken)
    {
        var before = built.Outside.Select(paragraph => paragraph.Text).Concat(taken).ToHashSet(StringComparer.Ordinal);
        var after = now.Outside.Select(paragraph => paragraph.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var added in now.Outside.Where(paragraph => !paragraph.IsInRecord && !before.Contains(paragraph.Text)).DistinctBy(paragraph => paragraph.Text))
            Add(DiagnosticCode.TextOutsideFields, $"the text `{Shown(added.Text)}` stands in no field and is left out", "write into a text of the document, or change the layout's template or its words");
        foreach (var gone in built.Outside.Where(paragraph => !paragraph.IsInRecord && !after.Contains(paragraph.Text)).DistinctBy(paragraph => paragraph.Text))
            Add(DiagnosticCode.TextOutsideFields, $"the text `{Shown(gone.Text)}` was changed or deleted, but comes from the layout", "change the layout's template or its words");
        TellPictures(built, now);
    }

    private void TellPictures(BuiltText built, BuiltText now)
    {
        var known = built.Pictures.ToList();
        foreach (var paragraph in now.Pictures.Where(paragraph => !known.Remove(paragraph)))
        {
            var place = paragraph.Length == 0 ? "" : $" at `{Shown(paragraph)}`";
            Add(DiagnosticCode.PictureLeftOut, $"a picture was added{place}, and is left out", "put it beside the profile and list it under `film.images`");
        }
    }

    private void Add(DiagnosticCode code, string message, string? hint) => diagnostics.Add(new Diagnostic(code, $"in `{path}` {message}") { File = path, Hint = hint });

    private static string Shown(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestShown)
            return line;
        var cut = char.IsHighSurrogate(line[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return line[..cut].TrimEnd() + "…";
    }
}
