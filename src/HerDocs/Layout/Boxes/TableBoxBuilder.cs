using HerDocs.Documents;

namespace HerDocs.Layout.Boxes;

/// <summary>Makes the boxes of a table and supplies those that the author left out (CSS 2.2 §17.2.1).</summary>
internal sealed class TableBoxBuilder(BoxBuilder boxes)
{
    public TableBox Table(Element element) => throw new NotImplementedException(boxes.ToString());
}
