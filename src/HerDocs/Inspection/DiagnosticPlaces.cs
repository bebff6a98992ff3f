using HerDocs.Diagnostics;
using HerDocs.Documents;

namespace HerDocs.Inspection;

/// <summary>Finds on the pages what a diagnostic speaks of: the element that was written at its place.</summary>
public sealed class DiagnosticPlaces
{
    private readonly List<(SourceSpan Span, int Element)> written = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    public DiagnosticPlaces(Document document, ElementNumbers numbers)
    {
        foreach (var element in document.Root.SelfAndDescendants())
        {
            if (element.IsGenerated || numbers.Around(element) is not { } number)
                continue;
            Note(element.Origin, number);
            foreach (var child in element.Children)
            {
                if (child is TextNode text)
                    Note(text.Origin, number);
            }
        }
    }

    /// <summary>The number of an element; null when the diagnostic speaks of none, as one about a stylesheet.</summary>
    public int? Of(Diagnostic diagnostic) => At(diagnostic.Span) ?? At(diagnostic.Related);

    private void Note(SourceOrigin origin, int number)
    {
        foreach (var span in (ReadOnlySpan<SourceSpan?>)[origin.Template, origin.Value])
        {
            if (span is not { } place)
                continue;
            written.Add((place, number));
            paths.Add(place.Source.Path);
        }
    }

    /// <summary>Of the stretches that hold the place the shortest one, and of several the first that was written.</summary>
    private int? At(SourceSpan? span)
    {
        if (span is not { } place || !paths.Contains(place.Source.Path))
            return null;
        var holders = written.Where(entry => entry.Span.Source.Path == place.Source.Path && entry.Span.Start <= place.Start && place.Start <= entry.Span.End);
        return holders.OrderBy(entry => entry.Span.Length).Select(entry => (int?)entry.Element).FirstOrDefault();
    }
}
