// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"
#include "storage/query.h"

#include <QAbstractItemModel>
#include <memory>
#include <optional>
#include <vector>

namespace klankbord
{

/// Records under headings, each one click away, and perhaps with further ones under it that are read when
/// they are asked for. What it says is made by who fills it.
class LinkTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind {
        Heading, ///< of a part
        Origin,  ///< the record that the tree is about
        Group,   ///< a heading within a part
        Record,  ///< a record to go to
        More,    ///< further records of a part, in their table
    };
    /// How much a line presses, beside what it says.
    enum class Mark { None, Warning, Danger };
    enum Role {
        LeadRole = Qt::UserRole, ///< said before the text: as what a record stands there
        FactsRole,               ///< said behind it: what tells it from its like, or why it is there
        MarkRole,                ///< a Mark
        ProgressRole,            ///< how far it is, in hundredths; −1 where that says nothing
    };

    explicit LinkTree(QObject *parent = nullptr);
    ~LinkTree() override;

    bool isEmpty() const;
    Kind kindOf(const QModelIndex &index) const;
    /// The record that a Record or Origin stands for; no type for anything else.
    RecordLink record(const QModelIndex &index) const;
    /// The record that ties it to the line above it; no type when nothing does.
    RecordLink tie(const QModelIndex &index) const;
    /// Finds what a More stands for; nothing for anything else.
    std::optional<Query> all(const QModelIndex &index) const;
    /// Whether what stands under a line is shown until a user closes it.
    bool isOpenAtFirst(const QModelIndex &index) const;
    /// What names a line among its siblings, the same after the tree was filled again.
    QString key(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    /// One line.
    struct Node {
        Node *parent = nullptr;
        int place = 0; ///< among its parent's children
        Kind kind = Kind::Heading;
        bool isRead = true;    ///< false where nobody has asked yet what stands under it
        bool isClosed = false; ///< a heading that does not stand open at first
        QString key;
        QString text;
        QString lead;
        QString facts;
        QString spoken; ///< said instead of lead, for who does not see the icon; may be empty
        Mark mark = Mark::None;
        int progress = -1;
        RecordLink record;
        RecordLink tie;
        std::optional<Query> all;
        std::vector<std::unique_ptr<Node>> children;
    };

    static Node &add(Node &parent, Kind kind);
    /// Takes the place of all that stands there.
    void fill(std::unique_ptr<Node> root);
    /// Adds what stands under @p node, asked for once, to @p into, which has its parent.
    virtual void readUnder(const Node &node, Node &into);

private:
    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;

    std::unique_ptr<Node> m_root;
};

} // namespace klankbord
