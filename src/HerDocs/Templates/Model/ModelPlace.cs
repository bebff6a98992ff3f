using HerDocs.DataFields;
using HerDocs.Templates.Engine;

namespace HerDocs.Templates.Model;

/// <summary>Where in the profile a record is that is made into a value for templates.</summary>
/// <param name="Origins">Learn where values were written, when there are any.</param>
/// <param name="Path">Empty for the profile itself.</param>
internal readonly record struct ModelPlace(ValueOrigins? Origins, string Path = "")
{
    /// <summary>The member by which a record says where it stands: <c>cast[2]</c>.</summary>
    public const string MemberName = "path";

    public ModelPlace Key(string name) => this with { Path = Path.Length == 0 ? name : $"{Path}.{name}" };

    public ModelPlace Item(int index) => this with { Path = FieldPath.Item(Path, index) };
}
