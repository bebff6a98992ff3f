using HerDocs.Geometry;
using CssColor = HerDocs.Css.Values.Color;
using QuestColor = QuestPDF.Infrastructure.Color;

namespace HerDocs.QuestPdf;

/// <summary>Values of ours as QuestPDF takes them.</summary>
internal static class Conversions
{
    public static float InPoints(this Length length) => (float)length.Points;

    public static QuestColor ForQuestPdf(this CssColor color) =>
        QuestColor.FromARGB((byte)Math.Round(color.Alpha * 255), color.Red, color.Green, color.Blue);
}
