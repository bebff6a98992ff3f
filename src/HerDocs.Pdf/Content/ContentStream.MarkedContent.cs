using HerDocs.Pdf.Structure;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <content>Marked content: ISO 32000-2 §14.6.</content>
public sealed partial class ContentStream
{
    /// <summary>ISO 32000-2 §14.7.5.2 (BDC): what follows is content of a structure element, at this place among its kids.</summary>
    public void BeginMarkedContent(StructureContent content)
    {
        if (page?.Structure is null)
            throw new InvalidOperationException($"{(page is null ? "a form that is no part of a page" : "a document without structure")} has no tagged content");
        if (content.Element.Tree != page.Structure)
            throw new ArgumentException("the structure element belongs to another document");
        RequireUnmarked();
        var properties = new PdfDictionary { ["MCID"] = page.Marked.Add(content, form) };
        WriteBeginMarkedContent(content.Element.Type.Name, properties, Scope.TaggedContent);
    }

    /// <summary>ISO 32000-2 §14.7.5.2 (BDC): what follows is content of a structure element, after its kids so far.</summary>
    public void BeginMarkedContent(StructureElement element) => BeginMarkedContent(element.LastContent());

    /// <summary>ISO 32000-2 §14.8.2.2 (BDC): what follows is no part of the document's content.</summary>
    public void BeginArtifact(Artifact artifact)
    {
        if (page is null)
            throw new InvalidOperationException("a form has no artifacts: what it paints belongs to what it is painted in");
        RequireUnmarked();
        WriteBeginMarkedContent("Artifact", artifact.ToDictionary(), Scope.Artifact);
    }

    /// <summary>
    /// ISO 32000-2 §14.9.4 (BDC): copying, searching and reading aloud take this text for what follows. Within tagged content Poppler
    /// 22.12 loses what comes after it in the element; a Span element with <see cref="StructureElement.ActualText"/> has no such trap.
    /// </summary>
    public void BeginReplacementText(string actualText) =>
        WriteBeginMarkedContent("Span", new PdfDictionary { ["ActualText"] = PdfString.Text(actualText) }, Scope.ReplacementText);

    /// <summary>ISO 32000-2 §14.6.1 (EMC)</summary>
    public void EndMarkedContent()
    {
        Require("EMC"u8, Anywhere);
        scopes.TryPeek(out var innermost);
        End(innermost is Scope.Artifact or Scope.ReplacementText ? innermost : Scope.TaggedContent, "EMC"u8);
        Operator("EMC"u8);
    }

    private void WriteBeginMarkedContent(string tag, PdfDictionary properties, Scope scope)
    {
        Require("BDC"u8, Anywhere);
        writer.Name(tag);
        properties.Write(writer);
        Operator("BDC"u8);
        Begin(scope);
    }

    /// <summary>ISO 14289-1 §7.1: an artifact holds no tagged content, and tagged content no artifact.</summary>
    private void RequireUnmarked()
    {
        foreach (var scope in scopes)
        {
            if (scope is Scope.TaggedContent or Scope.Artifact)
                throw new InvalidOperationException($"BDC within {Describe(scope)}: each thing is tagged once or is an artifact");
        }
    }
}
