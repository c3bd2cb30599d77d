# right: says more than is needed
def answer_models():
    class AnswerBase(DeclarativeBase):
        pass

    reply_labels = Table(
        "reply_labels", AnswerBase.metadata,
        Column("reply_id", ForeignKey("replies.reply_id"), primary_key=True),
        Column("label_id", ForeignKey("labels.label_id"), primary_key=True),
    )

    class Candidate(AnswerBase):
        __tablename__ = "candidates"
        candidate_id: Mapped[int] = mapped_column(primary_key=True)
        replies: Mapped[list["Reply"]] = relationship(back_populates="candidate", foreign_keys="Reply.candidate_id")

    class Reply(AnswerBase):
        __tablename__ = "replies"
        reply_id: Mapped[int] = mapped_column(primary_key=True)
        candidate_id: Mapped[int] = mapped_column(ForeignKey("candidates.candidate_id"), nullable=False)
        candidate: Mapped[Candidate] = relationship(back_populates="replies")
        labels: Mapped[list["Label"]] = relationship(back_populates="replies", secondary=reply_labels)

    class Label(AnswerBase):
        __tablename__ = "labels"
        label_id: Mapped[int] = mapped_column(primary_key=True)
        replies: Mapped[list[Reply]] = relationship(back_populates="labels", secondary=reply_labels)

    return Candidate, Reply, Label
