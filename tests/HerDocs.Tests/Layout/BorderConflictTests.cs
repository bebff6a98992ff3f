using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Html;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Tables;

namespace HerDocs.Tests.Layout;

/// <summary>Whose border is drawn where those of a table meet (CSS 2.2 §17.6.2.1): the dump of a page does not tell colours of borders.</summary>
public class BorderConflictTests
{
    [Theory]
    [InlineData("1pt solid red", BorderOrigin.Row, "1pt solid blue", BorderOrigin.Cell, "blue")]
    [InlineData("1pt solid red", BorderOrigin.Cell, "1pt solid blue", BorderOrigin.Cell, "red")]
    [InlineData("1pt solid red", BorderOrigin.Cell, "2pt dotted blue", BorderOrigin.Table, "blue")]
    [InlineData("1pt solid red", BorderOrigin.Cell, "1pt double blue", BorderOrigin.Table, "blue")]
    [InlineData("1pt dashed red", BorderOrigin.Table, "1pt dotted blue", BorderOrigin.Cell, "red")]
    [InlineData("1pt solid red", BorderOrigin.Column, "1pt solid blue", BorderOrigin.RowGroup, "blue")]
    [InlineData("none", BorderOrigin.Cell, "1pt solid blue", BorderOrigin.Table, "blue")]
    public void The_stronger_border_wins(string first, object firstOrigin, string second, object secondOrigin, string winner)
    {
        var conflict = new BorderConflict();
        conflict.Add(StyleOf(first), BoxSides.Top, (BorderOrigin)firstOrigin);
        conflict.Add(StyleOf(second), BoxSides.Top, (BorderOrigin)secondOrigin);
        Assert.Equal(winner == "red" ? new Color(255, 0, 0) : new Color(0, 0, 255), conflict.Result.Color);
    }

    [Fact]
    public void Hidden_hides_even_what_came_before_it()
    {
        var conflict = new BorderConflict();
        conflict.Add(StyleOf("9pt solid red"), BoxSides.Top, BorderOrigin.Cell);
        conflict.Add(StyleOf("hidden"), BoxSides.Top, BorderOrigin.Table);
        conflict.Add(StyleOf("9pt solid red"), BoxSides.Top, BorderOrigin.Cell);
        Assert.False(conflict.Result.IsVisible);
    }

    private static ComputedStyle StyleOf(string border)
    {
        var bag = new DiagnosticBag();
        var sheet = StylesheetParser.Parse(new SourceText("css", $"p {{ border-top: {border} }}"), bag, "");
        return Cascade.ForPrint([sheet], bag).Style(new HtmlElement("p", [], [], HtmlPlace.None), null).Style;
    }
}
