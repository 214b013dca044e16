namespace B2BCentral.Data.Users;

/// <summary>What a member does at a seller.</summary>
public enum SellerRole : byte
{
    /// <summary>Looks at everything.</summary>
    Viewer = 1,

    /// <summary>Sets prices, answers requests, keeps the profile, loads files.</summary>
    Editor = 2,

    /// <summary>Also says who else may do what, and makes keys.</summary>
    Owner = 3,
}

/// <summary>What a member may do with a page.</summary>
public enum PageLevel : byte
{
    None = 0,
    View = 1,
    Edit = 2,
}

/// <summary>The pages that rights are given for, each with the addresses that belong to it.</summary>
public enum SellerPage : byte
{
    Dashboard = 1,
    BusinessReports = 2,
    Orders = 3,
    Pricing = 4,
    BuyerRequests = 5,
    Companies = 6,
    Products = 7,
    Campaigns = 8,
    Profile = 9,
    Imports = 10,
    Settings = 11,

    /// <summary>Users, keys and the audit log: the owner's alone.</summary>
    Permissions = 12,
}

/// <summary>What a role may do where nothing else is said for one member.</summary>
public static class RoleRights
{
    public static PageLevel LevelOf(SellerRole role, SellerPage page) => (role, page) switch
    {
        (SellerRole.Owner, _) => PageLevel.Edit,
        (_, SellerPage.Permissions) => PageLevel.None,
        (SellerRole.Editor, _) => PageLevel.Edit,
        _ => PageLevel.View,
    };
}
