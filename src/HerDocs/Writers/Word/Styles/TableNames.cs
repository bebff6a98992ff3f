using HerDocs.Documents;

namespace HerDocs.Writers.Word.Styles;

/// <summary>What the styles of tables are to be called.</summary>
internal sealed class TableNames(ClassNames classes)
{
    public string Of(Element element)
    {
        var name = classes.Plain(element) ?? classes.ContextOf(element) ?? classes.Around(element).FirstOrDefault();
        var kind = element.Name switch
        {
            "table" => "Table",
            "meter" => "Meter",
            _ => "Layout",
        };
        var plain = element.Name is "table" or "meter" ? kind : ClassNames.Title(element.Name);
        return name is null ? plain : ClassNames.Named($"{name} {kind}", StyleKind.Table);
    }
}
