using System.Text;
using HerDocs.Pdf.Structure;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <summary>
/// Writes the description of a page or form (ISO 32000-2 §7.8.2): a method for each operator. What would make the stream invalid is
/// refused at the call: an operator where it is not allowed, an end without its beginning, content that is neither tagged nor an
/// artifact in a document with structure. Parameters that already have the value are not set again.
/// </summary>
/// <remarks>
/// Left out is what says in another way what is here (v, y, TD, TL, T*, ', ", BI, MP, DP), and what PDF/A-2 or composite fonts
/// have no use for (BX, EX, i, ri, d0, d1).
/// </remarks>
public sealed partial class ContentStream
{
    private const GraphicsObject Anywhere = GraphicsObject.Page | GraphicsObject.Text;

    private readonly SyntaxWriter writer;
    private readonly PdfPage? page;
    private readonly PdfForm? form;
    private readonly Stack<Scope> scopes = new();
    private readonly Stack<GraphicsState> savedStates = new();
    private GraphicsState state;
    private GraphicsObject current = GraphicsObject.Page;

    /// <param name="page">That whose content this is, or a part of it; null for a form that can be painted anywhere.</param>
    /// <param name="form">That whose content this is; null for the page's own.</param>
    internal ContentStream(PdfPage? page, PdfForm? form, bool readable)
    {
        writer = SyntaxWriter.ForContent(readable);
        (this.page, this.form) = (page, form);
        if (form is null)
            state = GraphicsState.Initial;
    }

    /// <summary>What is open until its end operator; ends come in the opposite order.</summary>
    private enum Scope
    {
        SavedState,
        TextObject,
        TaggedContent,
        Artifact,
        ReplacementText,
    }

    internal Resources Resources { get; } = new();

    /// <summary>The finished stream, once everything that was begun is ended.</summary>
    internal byte[] Complete(string owner)
    {
        if (current is GraphicsObject.Path or GraphicsObject.ClippingPath)
            throw new InvalidOperationException($"the content of {owner} ends in a path that was not painted");
        if (scopes.TryPeek(out var scope))
            throw new InvalidOperationException($"the content of {owner} ends in {Describe(scope)} that was not ended");
        return writer.Written.TrimEnd((byte)'\n').ToArray();
    }

    private void Write(ReadOnlySpan<byte> op, GraphicsObject allowed, params ReadOnlySpan<double> operands)
    {
        Require(op, allowed);
        foreach (var operand in operands)
            writer.Number(operand);
        Operator(op);
    }

    private void Operator(ReadOnlySpan<byte> op)
    {
        writer.Keyword(op);
        writer.LineFeed();
    }

    private void Require(ReadOnlySpan<byte> op, GraphicsObject allowed)
    {
        if ((current & allowed) == 0)
            throw new InvalidOperationException($"{Text(op)} is not allowed {Describe(current)} (ISO 32000-2 §8.2)");
    }

    /// <summary>ISO 14289-1 §7.1: real content is tagged and all else is an artifact.</summary>
    private void RequireMarked(ReadOnlySpan<byte> op)
    {
        if (page is { Structure: not null } && !scopes.Contains(Scope.TaggedContent) && !scopes.Contains(Scope.Artifact))
            throw new InvalidOperationException($"{Text(op)} paints what is neither tagged content nor an artifact");
    }

    private void Begin(Scope scope) => scopes.Push(scope);

    private void End(Scope scope, ReadOnlySpan<byte> op)
    {
        if (!scopes.TryPeek(out var innermost))
            throw new InvalidOperationException($"{Text(op)} ends nothing");
        if (innermost != scope)
            throw new InvalidOperationException($"{Text(op)} comes before the end of {Describe(innermost)}");
        scopes.Pop();
    }

    /// <summary>Whether the parameter has another value yet; it has this one from now on.</summary>
    private static bool Changes<T>(ref T? parameter, T value)
        where T : struct
    {
        if (parameter is { } known && EqualityComparer<T>.Default.Equals(known, value))
            return false;
        parameter = value;
        return true;
    }

    private static string Text(ReadOnlySpan<byte> op) => Encoding.ASCII.GetString(op);

    private static string Describe(GraphicsObject graphicsObject) => graphicsObject switch
    {
        GraphicsObject.Path => "in a path",
        GraphicsObject.ClippingPath => "in a clipping path",
        GraphicsObject.Text => "in a text object",
        _ => "outside text objects and paths",
    };

    private static string Describe(Scope scope) => scope switch
    {
        Scope.SavedState => "a saved graphics state (q)",
        Scope.TextObject => "a text object (BT)",
        Scope.Artifact => "an artifact",
        Scope.ReplacementText => "replacement text",
        _ => "tagged content",
    };
}
