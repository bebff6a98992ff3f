using HerDocs.Profiles.Schema;
using HerDocs.Templates.Model;

namespace HerDocs.Tests.Templates;

public class ProfileModelTests
{
    [Fact]
    public void Templates_know_every_key_of_a_profile_by_its_own_name() =>
        Check("", ProfileSchema.Root, ProfileModel.Profile.Shape, known: ["language", "$schema"]);

    private static void Check(string path, IObjectType schema, RecordShape shape, params string[] known)
    {
        var keys = schema.Keys.ToDictionary(key => key.Name);
        // Every record says where it stands as well.
        string[] own = path.Length == 0 ? [] : [ModelPlace.MemberName];
        Assert.Equal(keys.Keys.Except(known).Concat(own).Order(), shape.Members.Keys.Order());
        foreach (var (name, member) in shape.Members.Where(member => !own.Contains(member.Key)))
            CheckMember($"{path}{name}", keys[name].Type, member);
    }

    private static void CheckMember(string path, SchemaType type, ValueShape? member)
    {
        switch (type)
        {
            case IListType list:
                Assert.True(member is ListShape, $"{path} is a list");
                CheckMember(path + "[]", list.ItemType, ((ListShape)member).Item);
                break;
            case IObjectType group:
                Assert.True(member is RecordShape, $"{path} is a group");
                Check(path + ".", group, (RecordShape)member);
                break;
        }
    }
}
