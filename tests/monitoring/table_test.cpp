#include "monitoring/table.hpp"

namespace monitoring {
namespace {

TEST(Table, EachCellHasTheLabelsItWasReachedBy) {
  Table<int, Protocol, Media> table;
  table.at(Protocol::H323, Media::Audio) = 5;
  for (std::size_t i = 0; i < table.kSize; ++i) {
    const auto labels = table.labels(i);
    ASSERT_EQ(labels.size(), 2U);
    EXPECT_EQ(labels[0].first, "protocol");
    const bool mine = labels[0].second == "h323" && labels[1].second == "audio";
    EXPECT_EQ(table.cell(i), mine ? 5 : 0);
  }
}

TEST(Table, IsTakenOverCellByCell) {
  Table<float, Protocol> from;
  from.at(Protocol::H323) = 2.0F;
  Table<int, Protocol> to;
  to.assign(from);
  EXPECT_EQ(to.at(Protocol::Sip), 0);
  EXPECT_EQ(to.at(Protocol::H323), 2);
}

}  // namespace
}  // namespace monitoring
