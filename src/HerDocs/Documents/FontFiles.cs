using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Fonts;

namespace HerDocs.Documents;

/// <summary>
/// The font files that documents may use, read once. Fonts come only from here and from @font-face rules, never from the machine.
/// </summary>
public sealed class FontFiles
{
    private static readonly string[] Endings = [".ttf", ".otf", ".ttc", ".otc"];

    private readonly List<FontFace> faces = [];

    /// <summary>Reads every font below a folder of a file source.</summary>
    public FontFiles Add(IFileSource files, string folder, DiagnosticBag diagnostics)
    {
        foreach (var path in files.List(folder))
        {
            if (!Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || files.Read(path) is not { } data)
                continue;
            var place = new SourceText(files.DisplayPath(path), "").Span(0, 0);
            for (var index = 0; index < FontFace.FaceCount(data); index++)
            {
                if (FontFace.Read(files.DisplayPath(path), data, diagnostics, index, place) is { } face)
                    faces.Add(face);
            }
        }
        return this;
    }

    /// <summary>These fonts and those of one more folder; the same object when that has none.</summary>
    public FontFiles With(IFileSource files, string folder, DiagnosticBag diagnostics)
    {
        var more = new FontFiles().Add(files, folder, diagnostics);
        if (more.faces.Count == 0)
            return this;
        more.faces.InsertRange(0, faces);
        return more;
    }

    internal FontLibrary Library(IReadOnlyList<Css.Rules.FontFace> declared, IFileSource files, DiagnosticBag diagnostics)
    {
        var builder = new FontLibraryBuilder();
        foreach (var rule in declared)
        {
            if (Read(rule, files, diagnostics) is { } declaration)
                builder.Add(declaration);
        }
        foreach (var face in faces)
            builder.Add(face);
        return builder.Build();
    }

    /// <summary>The first source that is there and is a font (CSS Fonts 4 §4.3.1).</summary>
    private static FontFaceDeclaration? Read(Css.Rules.FontFace rule, IFileSource files, DiagnosticBag diagnostics)
    {
        var isAnyThere = false;
        foreach (var source in rule.Sources)
        {
            if (files.Read(source.Url) is not { } data)
                continue;
            isAnyThere = true;
            if (FontFace.Read(files.DisplayPath(source.Url), data, diagnostics, 0, rule.Span) is not { } face)
                continue;
            return new FontFaceDeclaration(rule.Family, face)
            {
                Weight = new FontRange(rule.Weight.Least, rule.Weight.Most),
                Style = rule.Style,
                Stretch = new FontRange(rule.Stretch.Least, rule.Stretch.Most),
                UnicodeRanges = [.. rule.UnicodeRange.Select(range => new UnicodeRange(range.Least, range.Most))],
            };
        }
        // What is wrong with files that are there has been told.
        if (!isAnyThere)
            diagnostics.Report(
                DiagnosticCode.FontFileMissing,
                rule.Span,
                $"no font file of the family `{rule.Family}` is there",
                NearestFile(rule, files) ?? "put it beside the stylesheet and give its path in url()");
        return null;
    }

    private static string? NearestFile(Css.Rules.FontFace rule, IFileSource files)
    {
        List<string> known = [.. files.List("").Where(path => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))];
        return rule.Sources.Select(source => NearestName.Hint(source.Url, known)).FirstOrDefault(hint => hint is not null);
    }
}
