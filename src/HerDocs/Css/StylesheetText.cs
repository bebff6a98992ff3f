using System.Text;
using HerDocs.Css.Rules;
using HerDocs.Css.Syntax;

namespace HerDocs.Css;

/// <summary>Writes rules as a style sheet again: without comments, without what was malformed, each declaration as it was written.</summary>
public sealed class StylesheetText
{
    private readonly StringBuilder text = new();
    private readonly Func<Declaration, bool> keeps;
    private readonly Func<string, string>? mapUrl;
    private readonly Func<Declaration, IReadOnlyList<(string Name, string Value)>?>? respell;

    private StylesheetText(Func<Declaration, bool>? keeps, Func<string, string>? mapUrl, Func<Declaration, IReadOnlyList<(string Name, string Value)>?>? respell)
    {
        this.keeps = keeps ?? (_ => true);
        this.mapUrl = mapUrl;
        this.respell = respell;
    }

    /// <param name="sheet">Imported sheets are written in the place of the rules that import them.</param>
    /// <param name="keeps">Which declarations are written; all of them by default. Rules without any are left out.</param>
    /// <param name="mapUrl">What stands for each url, given as seen from the top of the file source; by default urls stay as written.</param>
    /// <param name="respell">What is written for a declaration in its place; null for itself.</param>
    public static string Write(
        Stylesheet sheet, Func<Declaration, bool>? keeps = null, Func<string, string>? mapUrl = null, Func<Declaration, IReadOnlyList<(string Name, string Value)>?>? respell = null)
    {
        var writer = new StylesheetText(keeps, mapUrl, respell);
        writer.WriteRules(sheet.Rules, sheet.Folder, indent: 0);
        return writer.text.ToString();
    }

    /// <summary>Writes declarations as a style attribute has them.</summary>
    public static string Write(
        DeclarationBlock declarations, Func<Declaration, bool>? keeps = null, Func<string, string>? mapUrl = null, Func<Declaration, IReadOnlyList<(string Name, string Value)>?>? respell = null)
    {
        var writer = new StylesheetText(keeps, mapUrl, respell);
        return string.Join("; ", declarations.Where(writer.keeps).SelectMany(declaration => writer.TextsOf(declaration, folder: "")));
    }

    private void WriteRules(IEnumerable<Rule> rules, string folder, int indent)
    {
        foreach (var rule in rules)
            WriteRule(rule, folder, indent);
    }

    private void WriteRule(Rule rule, string folder, int indent)
    {
        switch (rule)
        {
            case StyleRule { IsNestedDeclarations: true } nested:
                WriteDeclarations(nested.Declarations, folder, indent);
                break;
            // Rules with selectors that are not valid are dropped (Selectors 4 §3.8).
            case StyleRule style when style.Selectors.Selectors.Count > 0:
                WriteBlock(style.Prelude, indent, () => WriteContents(style.Declarations, style.Rules, folder, indent + 1));
                break;
            case MediaRule media:
                WriteBlock(Joined("@media", media.Condition), indent, () => WriteRules(media.Rules, folder, indent + 1));
                break;
            case SupportsRule supports:
                WriteBlock($"@supports {supports.Condition}", indent, () => WriteRules(supports.Rules, folder, indent + 1));
                break;
            case PageRule page when page.Selectors.Count > 0:
                WriteBlock(Joined("@page", page.Prelude), indent, () => WritePage(page, folder, indent + 1));
                break;
            case FontFaceRule { Face: not null } face:
                WriteBlock("@font-face", indent, () => WriteDeclarations(face.Descriptors, folder, indent + 1));
                break;
            case ImportRule import:
                WriteImport(import, folder, indent);
                break;
            case BrowserRule other:
                Line(MapUrls(other.Text, folder) + (other.Text[^1] is '}' or ';' ? "" : ";"), indent);
                break;
        }
    }

    private void WriteContents(DeclarationBlock declarations, IReadOnlyList<Rule> rules, string folder, int indent)
    {
        WriteDeclarations(declarations, folder, indent);
        WriteRules(rules, folder, indent);
    }

    private void WritePage(PageRule page, string folder, int indent)
    {
        WriteDeclarations(page.Declarations, folder, indent);
        foreach (var box in page.MarginBoxes)
            WriteBlock($"@{box.Box.Name()}", indent, () => WriteDeclarations(box.Declarations, folder, indent + 1));
    }

    private void WriteImport(ImportRule import, string folder, int indent)
    {
        if (import.Sheet is not { } sheet)
        {
            var supports = import.Supports.Length == 0 ? "" : $" supports({import.Supports})";
            Line(Joined($"@import url({StyleUrl.Quote(MapUrl(import.Url, folder))}){supports}", import.Condition) + ";", indent);
            return;
        }
        WriteIf("@media", import.Condition, indent, inner => WriteIf(
            "@supports", import.Supports.Length == 0 ? "" : $"({import.Supports})", inner, innermost => WriteRules(sheet.Rules, sheet.Folder, innermost)));
    }

    /// <summary>Writes what stands under a condition, in a block if there is a condition.</summary>
    private void WriteIf(string rule, string condition, int indent, Action<int> writeContents)
    {
        if (condition.Length == 0)
            writeContents(indent);
        else
            WriteBlock($"{rule} {condition}", indent, () => writeContents(indent + 1));
    }

    private void WriteDeclarations(DeclarationBlock declarations, string folder, int indent)
    {
        foreach (var declaration in declarations)
        {
            if (!keeps(declaration))
                continue;
            foreach (var written in TextsOf(declaration, folder))
                Line(written + ";", indent);
        }
    }

    private IEnumerable<string> TextsOf(Declaration declaration, string folder) =>
        from written in respell?.Invoke(declaration) ?? [(declaration.Name, declaration.Value)]
        select $"{Identifier.Write(written.Name)}: {MapUrls(written.Value, folder)}{(declaration.IsImportant ? " !important" : "")}";

    /// <summary>Writes a block unless there is nothing in it.</summary>
    private void WriteBlock(string prelude, int indent, Action writeContents)
    {
        var start = text.Length;
        Line($"{prelude} {{", indent);
        var empty = text.Length;
        writeContents();
        if (text.Length == empty)
            text.Length = start;
        else
            Line("}", indent);
    }

    private static string Joined(string rule, string prelude) => prelude.Length == 0 ? rule : $"{rule} {prelude}";

    private string MapUrls(string css, string folder) => mapUrl is null ? css : StyleUrl.Replace(css, url => MapUrl(url, folder));

    private string MapUrl(string url, string folder) => mapUrl is null ? url : mapUrl(StyleUrl.Resolve(url, folder));

    private void Line(string line, int indent) => text.Append(' ', indent * 2).Append(line).Append('\n');
}
